package violations.attendance.service;

/// Nobody knows what this is.
public class DayService {}
