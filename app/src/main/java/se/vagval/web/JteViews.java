package se.vagval.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Finds the template with the view's name, which is its path below `se/vagval`:
/// `choice/choosing/ChoosePage`.
@Component
class JteViews implements ViewResolver, Ordered {

  private static final String HTML = "text/html;charset=UTF-8";

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable View resolveViewName(String name, Locale locale) {
    var template = "se/vagval/" + name + ".jte";
    return name.contains(":") || !engine.hasTemplate(template) ? null : new JteView(template);
  }

  private final class JteView implements View {

    private final String template;

    JteView(String template) {
      this.template = template;
    }

    @Override
    public String getContentType() {
      return HTML;
    }

    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      var output = new Utf8ByteOutput();
      engine.render(
          template, new HashMap<String, Object>(model == null ? Map.of() : model), output);
      response.setContentType(HTML);
      response.setContentLength(output.getContentLength());
      // In one piece: the session, the headers and the log each look at every piece that is
      // written.
      response.getOutputStream().write(output.toByteArray());
    }
  }
}
