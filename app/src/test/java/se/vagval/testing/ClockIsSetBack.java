package se.vagval.testing;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Each test begins on the usual day, wherever the one before it moved the clock to.
public final class ClockIsSetBack implements BeforeEachCallback {

  @Override
  public void beforeEach(ExtensionContext context) {
    TestClock.setBack();
  }
}
