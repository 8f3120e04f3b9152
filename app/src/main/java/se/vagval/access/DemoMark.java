package se.vagval.access;

/// Marks the demonstration: where a bean of this is, each page says so. The real service has none
/// on its class path.
public interface DemoMark {}
