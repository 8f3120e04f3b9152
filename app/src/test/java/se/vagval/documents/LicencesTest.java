package se.vagval.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the service is made of, as the build writes it down, and under which licences: only those
/// that go together with ours (docs/adr/0009-what-it-is-made-of.md).
class LicencesTest {

  private static final Set<String> ALLOWED =
      Set.of(
          "0BSD",
          "Apache-2.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "EPL-2.0",
          "EUPL-1.2",
          "LGPL-2.1-only",
          "LGPL-2.1-or-later",
          "MIT");

  /// Their lists say "Broadcom Foundation License" and name no text; their jars carry the Apache
  /// License 2.0, which is what we received them under (see the decision record).
  private static final Set<String> READ_IN_THEIR_JARS =
      Set.of(
          "org.springframework.session:spring-session-core",
          "org.springframework.session:spring-session-jdbc");

  @Test
  void everything_has_a_licence_that_goes_with_ours() throws IOException {
    var unfit = new ArrayList<String>();
    for (var part : parts()) {
      if (licences(part).stream().noneMatch(ALLOWED::contains) && !isReadInItsJar(part)) {
        unfit.add(
            "%s:%s %s"
                .formatted(
                    part.path("group").asString(), part.path("name").asString(), licences(part)));
      }
    }

    assertThat(unfit)
        .as("a library under a licence that nobody has allowed: read it, then allow or replace it")
        .isEmpty();
    assertThat(parts()).hasSizeGreaterThan(50);
  }

  @Test
  void whose_list_names_a_licence_without_a_text_carries_one_that_is_allowed() throws IOException {
    for (var type :
        new Class<?>[] {SessionRepositoryFilter.class, JdbcIndexedSessionRepository.class}) {
      assertThat(licenceInJarOf(type)).contains("Apache License", "Version 2.0, January 2004");
    }
  }

  @Test
  void what_only_tests_use_is_no_part_of_it() throws IOException {
    assertThat(parts())
        .extracting(part -> part.path("name").asString())
        .contains("postgresql", "bucket4j_jdk17-postgresql")
        .doesNotContain("junit-jupiter", "playwright", "mockito-core");
  }

  /// Where there is a choice, one that fits is enough.
  private static Set<String> licences(JsonNode part) {
    return each(part.path("licenses")).stream()
        .map(one -> one.path("license"))
        .map(licence ->
            licence.has("id") ? licence.path("id").asString() : licence.path("name").asString())
        .collect(Collectors.toSet());
  }

  private static boolean isReadInItsJar(JsonNode part) {
    return READ_IN_THEIR_JARS.contains(
        part.path("group").asString() + ":" + part.path("name").asString());
  }

  private static String licenceInJarOf(Class<?> type) throws IOException {
    var jar = type.getProtectionDomain().getCodeSource().getLocation();
    try (var text = URI.create("jar:" + jar + "!/META-INF/LICENSE.txt").toURL().openStream()) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<JsonNode> parts() throws IOException {
    try (var file = new ClassPathResource("META-INF/sbom/application.cdx.json").getInputStream()) {
      return each(JsonMapper.shared().readTree(file).path("components"));
    }
  }

  private static List<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
