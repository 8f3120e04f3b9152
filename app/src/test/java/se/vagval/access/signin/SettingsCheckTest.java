package se.vagval.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;
import se.vagval.tenancy.MunicipalityId;

/// Wrong settings stop the service at its start, and say which one it is.
class SettingsCheckTest {

  @TempDir Path folder;
  final Map<String, String> settings = new HashMap<>();

  @BeforeEach
  void right_settings() throws IOException {
    var secret = Files.writeString(folder.resolve("secret"), "s3cret\n");
    settings.put("issuer", "https://id.example/realm");
    settings.put("client-id", "vagval");
    settings.put("authentication", "client_secret_basic");
    settings.put("client-secret-file", secret.toString());
  }

  @Test
  void right_settings_need_no_provider_that_answers() {
    var known = checked();

    assertThat(known.secret()).isEqualTo("s3cret");
    assertThat(known.levels()).contains("http://id.elegnamnden.se/loa/1.0/loa3", "loa3");
    assertThat(known.claims().personalNumber())
        .isEqualTo("https://id.oidc.se/claim/personalIdentityNumber");
  }

  @Test
  void a_private_key_may_be_pem() throws IOException, NoSuchAlgorithmException {
    var keys = KeyPairGenerator.getInstance("RSA");
    keys.initialize(2048);
    var base64 =
        Base64.getMimeEncoder().encodeToString(keys.generateKeyPair().getPrivate().getEncoded());
    var file =
        Files.writeString(
            folder.resolve("key.pem"),
            "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n");
    settings.put("authentication", "private_key_jwt");
    settings.put("private-key-file", file.toString());

    assertThat(PrivateKey.of(checked().secret()).isPrivate()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          issuer             |                      | issuer is missing
          issuer             | http://id.example    | issuer must begin with https://
          issuer             | https://id example   | issuer is no address
          client-id          |                      | client-id is missing
          authentication     |                      | authentication is missing
          authentication     | none                 | authentication is one of [client_secret_basic
          authentication     | private_key_jwt      | private-key-file is missing
          client-secret-file | /nowhere/to/be/found | client-secret-file names a file that cannot be read
          scopes             | profile              | scopes must hold openid
          """)
  void a_fault_names_its_setting(
      String setting, @org.jspecify.annotations.Nullable String value, String fault) {
    settings.put(setting, value == null ? "" : value);

    assertThatThrownBy(this::checked).hasMessageStartingWith("vagval.sign-in.ekvik." + fault);
  }

  @Test
  void a_file_without_a_private_key_is_told() {
    settings.put("authentication", "private_key_jwt");
    settings.put("private-key-file", settings.get("client-secret-file"));

    assertThatThrownBy(this::checked)
        .hasMessageStartingWith("vagval.sign-in.ekvik.private-key-file holds no private key");
  }

  private ProviderSettings checked() {
    var environment = new MockEnvironment();
    settings.forEach(
        (name, value) -> environment.setProperty("vagval.sign-in.ekvik." + name, value));
    return new SignInProviders(environment)
        .of(new MunicipalityId("ekvik"))
        .orElseThrow()
        .settings();
  }
}
