package se.vagval.assistance.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import se.vagval.web.uploads.FileName;
import se.vagval.web.uploads.VirusScan;

/// The file as it can be read, or the key of why it cannot.
sealed interface Upload {

  record Kept(String name, RegisterFile.Table table) implements Upload {}

  record Refused(String problem) implements Upload {}

  static Upload of(@Nullable MultipartFile file, VirusScan scan) {
    if (file == null || !FileName.isChosen(file)) {
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

  /// A personal number is struck out of it.
  private static String name(MultipartFile file) {
    return FileName.of(file).replaceAll("[0-9]{6,8}[-+]?[0-9]{4}", "_");
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
