package se.vagval.access.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.text.ParseException;
import java.util.Base64;

/// The key that this service proves itself to a provider with: a JWK, or an RSA key as PEM (PKCS
/// #8).
final class PrivateKey {

  private PrivateKey() {}

  /// @throws SettingsCheck.WrongSetting when it is no private key
  static void check(String setting, String text) {
    try {
      if (!of(text).isPrivate()) {
        throw new SettingsCheck.WrongSetting(setting, "holds only a public key");
      }
    } catch (IllegalArgumentException _) {
      throw new SettingsCheck.WrongSetting(
          setting,
          "holds no private key: a JWK, or an RSA key as PEM that begins -----BEGIN PRIVATE KEY-----");
    }
  }

  static JWK of(String text) {
    try {
      return text.startsWith("{") ? JWK.parse(text) : ofPem(text);
    } catch (ParseException | GeneralSecurityException | JOSEException failure) {
      throw new IllegalArgumentException("no private key", failure);
    }
  }

  private static JWK ofPem(String pem) throws GeneralSecurityException, JOSEException {
    var base64 = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
    var keys = KeyFactory.getInstance("RSA");
    var secret = keys.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
    if (!(secret instanceof RSAPrivateCrtKey whole)) {
      throw new IllegalArgumentException("not a whole RSA key");
    }
    var open =
        (RSAPublicKey)
            keys.generatePublic(
                new RSAPublicKeySpec(whole.getModulus(), whole.getPublicExponent()));
    return new RSAKey.Builder(open)
        .privateKey(whole)
        .algorithm(JWSAlgorithm.RS256)
        .keyIDFromThumbprint()
        .build();
  }
}
