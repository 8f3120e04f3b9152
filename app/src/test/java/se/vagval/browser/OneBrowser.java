package se.vagval.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Starts the demonstration at the first test that needs it, and a browser for each thread that
/// runs tests, which no other thread may use; stops all of them after the last test.
final class OneBrowser implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Browsing.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    var started = test.getRoot().getStore(ExtensionContext.Namespace.create(OneBrowser.class));
    var service =
        started.computeIfAbsent(DemoService.class, key -> DemoService.start(), DemoService.class);
    return started.computeIfAbsent(
        Thread.currentThread(), thread -> Browsing.start(service), Browsing.class);
  }
}
