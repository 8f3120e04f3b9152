package se.vagval.web;

import java.util.UUID;

/// The number on an error page, by which what happened is found in the log.
final class Reference {

  private static final int LENGTH = 8;

  private Reference() {}

  static String next() {
    return UUID.randomUUID().toString().substring(0, LENGTH);
  }
}
