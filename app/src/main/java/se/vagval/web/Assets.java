package se.vagval.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/// The addresses of style and script files, each with a hash of its contents in its name.
public final class Assets {

  private final Properties names;

  private Assets(Properties names) {
    this.names = names;
  }

  static Assets ofClassPath() {
    var names = new Properties();
    try (var list = new ClassPathResource("assets.properties").getInputStream()) {
      names.load(list);
    } catch (IOException missing) {
      throw new UncheckedIOException("the build left no list of assets", missing);
    }
    return new Assets(names);
  }

  /// The address of the asset, such as `app.css`.
  public String href(String name) {
    var hashed = names.getProperty(name);
    if (hashed == null) {
      throw new IllegalArgumentException("no such asset: " + name);
    }
    return "/assets/" + hashed;
  }
}
