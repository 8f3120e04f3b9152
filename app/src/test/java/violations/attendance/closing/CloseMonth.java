package violations.attendance.closing;

/// Another journey.
public class CloseMonth {}
