package se.vagval.access.signin;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import se.vagval.access.signin.ProviderSettings.Written;

/// Checks what was set for a municipality's provider, before anybody signs in. Each fault names its
/// setting. The provider itself is not asked: it may be down, and the service starts all the same.
final class SettingsCheck {

  /// A setting that cannot be used; the service does not start.
  static final class WrongSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongSetting(String setting, String fault) {
      super(setting + " " + fault);
    }
  }

  private final String prefix;

  private SettingsCheck(String prefix) {
    this.prefix = prefix;
  }

  /// @param prefix `vagval.sign-in.<municipality>`
  static ProviderSettings of(String prefix, Written written) {
    return new SettingsCheck(prefix).check(written);
  }

  private ProviderSettings check(Written written) {
    var authentication = authentication(written.authentication());
    return new ProviderSettings(
        issuer(needed("issuer", written.issuer())),
        needed("client-id", written.clientId()),
        authentication,
        secret(authentication, written),
        some("levels", written.levels(), ProviderSettings.LEVEL_3),
        scopes(written.scopes()),
        ProviderSettings.ClaimNames.of(Objects.requireNonNullElse(written.claims(), Map.of())));
  }

  private String issuer(String text) {
    try {
      var address = new URI(text);
      var isOwnMachine = List.of("127.0.0.1", "localhost").contains(address.getHost());
      if (!"https".equals(address.getScheme()) && !isOwnMachine) {
        throw wrong("issuer", "must begin with https://, but is " + text);
      }
      return text;
    } catch (URISyntaxException _) {
      throw wrong("issuer", "is no address: " + text);
    }
  }

  private ClientAuthenticationMethod authentication(@Nullable String text) {
    var way = ProviderSettings.WAYS.get(needed("authentication", text));
    if (way == null) {
      throw wrong(
          "authentication",
          "is one of " + ProviderSettings.WAYS.keySet().stream().sorted().toList());
    }
    return way;
  }

  private String secret(ClientAuthenticationMethod way, Written written) {
    if (way.equals(ClientAuthenticationMethod.PRIVATE_KEY_JWT)) {
      var key = read("private-key-file", written.privateKeyFile());
      PrivateKey.check(prefix + ".private-key-file", key);
      return key;
    }
    var fromEnvironment = written.clientSecret();
    return fromEnvironment == null
        ? read("client-secret-file", written.clientSecretFile())
        : fromEnvironment;
  }

  private String read(String name, @Nullable String file) {
    var path = Path.of(needed(name, file));
    try {
      var text = Files.readString(path).strip();
      if (text.isEmpty()) {
        throw wrong(name, "names an empty file: " + path);
      }
      return text;
    } catch (IOException _) {
      throw wrong(name, "names a file that cannot be read: " + path);
    }
  }

  private List<String> scopes(@Nullable List<String> set) {
    var scopes = some("scopes", set, ProviderSettings.SCOPES);
    if (!scopes.contains("openid")) {
      throw wrong("scopes", "must hold openid");
    }
    return scopes;
  }

  private List<String> some(String name, @Nullable List<String> set, List<String> usual) {
    var all =
        Objects.requireNonNullElse(set, usual).stream().filter(one -> !one.isBlank()).toList();
    if (all.isEmpty()) {
      throw wrong(name, "is empty");
    }
    return all;
  }

  private String needed(String name, @Nullable String text) {
    if (text == null || text.isBlank()) {
      throw wrong(name, "is missing");
    }
    return text.strip();
  }

  private WrongSetting wrong(String name, String fault) {
    return new WrongSetting(prefix + "." + name, fault);
  }
}
