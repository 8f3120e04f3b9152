package se.vagval.access.reporting;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whom to tell of a weakness, as RFC 9116 has it.
///
/// @param contact an address that begins with `mailto:`, `https:` or `tel:`
/// @param expires after which it no longer holds
record SecurityText(URI contact, Instant expires) {

  private static final Set<String> SCHEMES = Set.of("mailto", "https", "tel");

  SecurityText {
    if (contact.getScheme() == null || !SCHEMES.contains(contact.getScheme())) {
      throw new IllegalArgumentException(
          "the contact of a security.txt begins with mailto:, https: or tel:, not " + contact);
    }
  }

  /// By municipality.
  @ConfigurationProperties("vagval.security-text")
  record All(@DefaultValue Map<String, SecurityText> municipalities) {}

  String written(String host) {
    return """
    Contact: %s
    Expires: %s
    Preferred-Languages: sv, en
    Canonical: https://%s/.well-known/security.txt
    """
        .formatted(contact.toASCIIString(), expires, host);
  }
}
