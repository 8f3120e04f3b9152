package se.vagval.demo;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/// Closes what was opened, the last first, when the process is told to end, however far it had
/// come.
public final class AtExit {

  private final Deque<Runnable> closing = new ConcurrentLinkedDeque<>();

  public AtExit() {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> closing.forEach(Runnable::run)));
  }

  /// @param close may be called although the work has closed it already
  public void add(Runnable close) {
    closing.addFirst(close);
  }
}
