package se.vagval.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Starts the demonstration and the browser at the first test that needs them, and stops both after
/// the last.
final class OneBrowser implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Browsing.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getRoot()
        .getStore(ExtensionContext.Namespace.create(OneBrowser.class))
        .computeIfAbsent(
            Browsing.class, key -> Browsing.start(DemoService.start()), Browsing.class);
  }
}
