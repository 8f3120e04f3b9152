package se.vagval.assistance.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import se.vagval.web.uploads.VirusScan;

/// The file as it can be read, or the key of why it cannot.
sealed interface Upload {

  int LONGEST_NAME = 120;

  record Kept(String name, RegisterFile.Table table) implements Upload {}

  record Refused(String problem) implements Upload {}

  static Upload of(@Nullable MultipartFile file, VirusScan scan) {
    if (file == null || Optional.ofNullable(file.getOriginalFilename()).orElse("").isEmpty()) {
      return refused("MISSING");
    }
    if (file.getSize() > RegisterFile.MOST_BYTES) {
      return refused(RegisterFile.Reason.TOO_LARGE.name());
    }
    var bytes = bytes(file);
    return switch (scan.in(bytes)) {
      case CLEAN -> read(file, bytes);
      case INFECTED -> refused("INFECTED");
      case NOT_SCANNED -> refused("NOT_SCANNED");
    };
  }

  private static Upload read(MultipartFile file, byte[] bytes) {
    return switch (RegisterFile.of(bytes)) {
      case RegisterFile.Table table -> new Kept(name(file), table);
      case RegisterFile.Refused(var reason) -> refused(reason.name());
    };
  }

  private static Upload refused(String why) {
    return new Refused("assistance.upload.problem." + why);
  }

  /// Its own name without folders and without what a header or a page could mistake.
  private static String name(MultipartFile file) {
    var name =
        Optional.ofNullable(file.getOriginalFilename())
            .orElse("")
            .replaceAll("(?s).*[/\\\\]", "")
            .replaceAll("[^\\p{L}\\p{N} ._()-]", "_")
            .replaceAll("[0-9]{6,8}[-+]?[0-9]{4}", "_")
            .replaceAll("^[. ]+|^$", "_");
    return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
