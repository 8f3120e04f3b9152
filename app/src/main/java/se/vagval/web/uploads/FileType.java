package se.vagval.web.uploads;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// What a file is: read from its bytes, never from its name or from what the sender says.
public enum FileType {
  PDF("application/pdf", "pdf"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  /// Text without mark-up.
  TEXT("text/plain", "txt", "csv"),
  /// A document of Word without macros.
  WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

  private static final byte[] PDF_STARTS = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PNG_STARTS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] JPEG_STARTS = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] ZIP_STARTS = {'P', 'K', 3, 4};
  private static final char BYTE_ORDER_MARK = 0xFEFF;

  private final String mediaType;
  private final List<String> endings;

  FileType(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  /// The name with an ending that says what the file is, so that no other program opens it than one
  /// for that.
  String named(String name) {
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return name.contains(".") && endings.contains(ending) ? name : name + "." + endings.getFirst();
  }

  /// As in a Content-Type header.
  public String mediaType() {
    return mediaType;
  }

  /// Empty for what is none of these.
  public static Optional<FileType> of(byte[] file) {
    if (startsWith(file, PDF_STARTS)) {
      return Optional.of(PDF);
    }
    if (startsWith(file, PNG_STARTS)) {
      return Optional.of(PNG);
    }
    if (startsWith(file, JPEG_STARTS)) {
      return Optional.of(JPEG);
    }
    if (startsWith(file, ZIP_STARTS)) {
      return isWord(file) ? Optional.of(WORD) : Optional.empty();
    }
    return isPlainText(file) ? Optional.of(TEXT) : Optional.empty();
  }

  private static boolean startsWith(byte[] file, byte[] signature) {
    return file.length > signature.length
        && Arrays.equals(file, 0, signature.length, signature, 0, signature.length);
  }

  /// Reads the list of what is packed in it and unpacks nothing.
  private static boolean isWord(byte[] file) {
    try (var zip = ZipFile.builder().setByteArray(file).get()) {
      return zip.getEntry("[Content_Types].xml") != null
          && zip.getEntry("word/document.xml") != null
          && zip.getEntry("word/vbaProject.bin") == null;
    } catch (IOException | IllegalArgumentException broken) {
      return false;
    }
  }

  /// UTF-8 or Windows-1252, with no character that a text does not have, and nothing that a browser
  /// or a shell could take for its own.
  private static boolean isPlainText(byte[] file) {
    return Stream.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))
        .flatMap(charset -> decoded(file, charset).stream())
        .findFirst()
        .filter(text -> text.chars().noneMatch(FileType::isNoText))
        .map(String::strip)
        .filter(text -> !text.isEmpty() && !text.startsWith("<") && !text.startsWith("#!"))
        .filter(text -> !text.startsWith("%PDF-") && !text.startsWith("{\\rtf"))
        .isPresent();
  }

  private static boolean isNoText(int character) {
    return character < ' ' && character != '\t' && character != '\r' && character != '\n';
  }

  private static Optional<String> decoded(byte[] file, Charset charset) {
    try {
      var text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return Optional.of(
          !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    } catch (CharacterCodingException anotherOne) {
      return Optional.empty();
    }
  }
}
