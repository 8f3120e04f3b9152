package se.vagval.web.components;

import org.jspecify.annotations.Nullable;

/// A row of a task list. One without an address cannot begin yet and is no link.
public record Task(String name, String hint, @Nullable String href, Status status) {

  /// Few, and always told in words.
  public enum Status {
    DONE("done"),
    STARTED("now"),
    TO_DO("now"),
    PROBLEM("problem"),
    LATER("later");

    private final String look;

    Status(String look) {
      this.look = look;
    }

    public String look() {
      return look;
    }
  }

  public static Task of(String name, String href, Status status) {
    return new Task(name, "", href, status);
  }

  public static Task later(String name) {
    return new Task(name, "", null, Status.LATER);
  }

  public Task hint(String text) {
    return new Task(name, text, href, status);
  }
}
