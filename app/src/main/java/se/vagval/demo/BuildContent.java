package se.vagval.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import se.vagval.kernel.Sha256;

/// What this build holds, in one word: a build whose files differ has another. Data that a build
/// made are known by it.
public final class BuildContent {

  /// The tables.
  public static final String MIGRATIONS = "classpath*:db/migration/**/*.sql";

  private static final int DIGITS = 16;

  private BuildContent() {}

  /// @param patterns of files on the class path
  /// @return the same for the same files, wherever they lie and in whatever order they are found
  public static String of(String... patterns) {
    var parts = new ArrayList<String>();
    var resolver = new PathMatchingResourcePatternResolver();
    try {
      for (var pattern : patterns) {
        var found = resolver.getResources(pattern);
        if (found.length == 0) {
          throw new IllegalStateException("nothing on the class path is " + pattern);
        }
        for (var file : found) {
          parts.add(file.getFilename() + " " + digest(file.getContentAsByteArray()));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("could not read what the build holds", failure);
    }
    return ofParts(parts);
  }

  private static String ofParts(List<String> parts) {
    var sorted = String.join("\n", parts.stream().sorted().toList());
    return digest(sorted.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  private static String digest(byte[] content) {
    return HexFormat.of().formatHex(Sha256.of(content));
  }
}
