package se.vagval.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Message files as files, without the fallback from one language to the other that hides what is
/// missing.
public final class MessagesTest {

  @Test
  void every_fault_of_a_value_is_told_in_both_languages() throws IOException {
    assertComplete(TreeFault.values());
  }

  public static void assertComplete(MessageKey... keys) throws IOException {
    var words =
        Arrays.stream(keys).map(Worded::word).collect(Collectors.toCollection(TreeSet::new));
    var bundle = keys[0].bundle();

    assertThat(texts(bundle, "")).isEqualTo(words);
    assertThat(texts(bundle, "_en")).isEqualTo(words);
  }

  /// The keys of those texts that are not empty.
  private static Set<String> texts(String bundle, String language) throws IOException {
    var file = "/" + bundle.replace('.', '/') + language + ".properties";
    var properties = new Properties();
    try (var in = Objects.requireNonNull(MessagesTest.class.getResourceAsStream(file), file)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties.stringPropertyNames().stream()
        .filter(key -> !properties.getProperty(key).isBlank())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
