package se.vagval.demo;

import java.util.ArrayDeque;
import java.util.List;

/// What was asked for on the command line.
sealed interface DemoCall {

  int USUAL_PORT = 8080;

  record Start(int port, boolean fresh) implements DemoCall {}

  /// @param message what to write instead
  record Wrong(String message) implements DemoCall {}

  static DemoCall of(List<String> arguments) {
    var left = new ArrayDeque<>(arguments);
    var port = USUAL_PORT;
    var fresh = false;
    while (!left.isEmpty()) {
      switch (left.pop()) {
        case "--fresh" -> fresh = true;
        case "--port" -> {
          if (!isPort(left.peek() == null ? "" : left.peek())) {
            return new Wrong("After --port comes a number between 1 and 65535.");
          }
          port = Integer.parseInt(left.pop());
        }
        case String other -> {
          return new Wrong(
              "./vagval demo knows --port and --fresh, but not \"%s\".".formatted(other));
        }
      }
    }
    return new Start(port, fresh);
  }

  private static boolean isPort(String text) {
    if (!text.matches("[0-9]{1,5}")) {
      return false;
    }
    var number = Integer.parseInt(text);
    return number >= 1 && number <= 65_535;
  }
}
