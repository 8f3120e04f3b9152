package se.vagval.access.signin;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import se.vagval.tenancy.MunicipalityId;

/// Settings of a service that answers no system without a token, and two municipalities that trust
/// a sign-in provider each.
public final class SystemsTown
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  public static final FakeProvider PROVIDER = FakeProvider.start();
  public static final FakeProvider ANOTHERS = FakeProvider.start();
  public static final MunicipalityId HERE = new MunicipalityId("machine-town");
  public static final MunicipalityId MATRIX = new MunicipalityId("machine-matrix");
  public static final MunicipalityId ELSEWHERE = new MunicipalityId("machine-elsewhere");

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var settings = new HashMap<String, Object>();
    settings.put("vagval.api.open-statements", "false");
    settings.putAll(trusted(HERE, PROVIDER));
    settings.putAll(trusted(MATRIX, PROVIDER));
    settings.putAll(trusted(ELSEWHERE, ANOTHERS));
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("systems", settings));
  }

  /// A token of that provider for the system of that client id, as it should be but for what is
  /// changed.
  public static String token(
      FakeProvider provider, String client, UnaryOperator<JWTClaimsSet.Builder> changed) {
    return token(provider, client, changed, provider.own());
  }

  static String token(
      FakeProvider provider,
      String client,
      UnaryOperator<JWTClaimsSet.Builder> changed,
      RSAKey signedBy) {
    var right = provider.right(Map.of()).claim("acr", null).claim("client_id", client);
    return FakeProvider.signed(changed.apply(right).build(), signedBy);
  }

  private static Map<String, String> trusted(MunicipalityId by, FakeProvider provider) {
    var prefix = "vagval.sign-in." + by + ".";
    return Map.of(
        prefix + "issuer",
        provider.issuer(),
        prefix + "client-id",
        FakeProvider.CLIENT,
        prefix + "authentication",
        "private_key_jwt",
        prefix + "private-key-file",
        keyOf(provider));
  }

  private static String keyOf(FakeProvider provider) {
    try {
      var key = Files.createTempFile("vagval-client", ".jwk");
      return Files.writeString(key, provider.clientKey()).toString();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
