package se.vagval.demo.fill;

/// Tells how far the fill has come.
final class Progress {

  private static final int STEPS = 14;

  private int step;

  void at(String what) {
    step++;
    System.out.printf("Filling the demonstration … %3d %%  %s%n", 100 * step / STEPS, what);
  }

  void done() {
    System.out.println("Filling the demonstration … 100 %");
  }
}
