package se.vagval.web.uploads;

import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/// The name that a sent file is kept by.
public final class FileName {

  /// With the ending that may be added it stays within what is kept.
  private static final int LONGEST = 110;

  private FileName() {}

  /// Its own name without folders and without what a header or a page could mistake.
  public static String of(MultipartFile file) {
    var name =
        sent(file)
            .replaceAll("(?s).*[/\\\\]", "")
            .replaceAll("[^\\p{L}\\p{N} ._()-]", "_")
            .replaceAll("^[. ]+|^$", "_");
    return name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
  }

  /// Whether a file was chosen at all: a browser sends an empty part for a field left empty.
  public static boolean isChosen(MultipartFile file) {
    return !sent(file).isEmpty();
  }

  private static String sent(MultipartFile file) {
    return Optional.ofNullable(file.getOriginalFilename()).orElse("");
  }
}
