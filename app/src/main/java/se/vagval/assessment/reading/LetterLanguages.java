package se.vagval.assessment.reading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import se.vagval.casework.Addressee;

/// The languages, beside Swedish and English, that the gist of a letter can be read in: one file
/// each in `letters/`, named by the language's code. A new file is a new language; all hold the
/// same sentences.
@Component
class LetterLanguages {

  private static final String FILES = "classpath:letters/*.properties";

  /// Those that the whole letter is in.
  private static final Set<String> WHOLE = Set.of("sv", "en");

  private final Map<String, LetterGist> gists = new HashMap<>();

  LetterLanguages() {
    try {
      for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
        var code = Objects.requireNonNull(file.getFilename()).replace(".properties", "");
        gists.put(code, new LetterGist(Locale.of(code), texts(file)));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the letters' languages cannot be read", unreadable);
    }
  }

  /// Whether the person can read something of the letter; taken for granted where the reader may
  /// not know who that is.
  boolean canRead(@Nullable Addressee to) {
    return to == null || WHOLE.contains(to.language()) || gists.containsKey(to.language());
  }

  Optional<LetterGist> in(String code) {
    return Optional.ofNullable(gists.get(code));
  }

  private static Map<String, String> texts(Resource file) throws IOException {
    var read = new Properties();
    try (var from = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      read.load(from);
    }
    var texts = new HashMap<String, String>();
    read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
    return texts;
  }
}
