package se.vagval.web.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockMultipartFile;

/// What a file is, and by which name it is kept.
public class FileTypeTest {

  /// A zip file with those entries.
  public static byte[] zip(String... entries) throws IOException {
    var file = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(file)) {
      for (var entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write('x');
      }
    }
    return file.toByteArray();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          file                                   | type
          %PDF-1.7 brev                          | PDF
          Hej                                    | TEXT
          Åsa ringde                             | TEXT
          ' <!doctype html>'                     |
          '<svg onload="alert(1)"/>'             |
          '<?xml version="1.0"?>'                |
          '#!/bin/sh'                            |
          ' %PDF-1.7 after a space'              |
          '{\\rtf1 text}'                        |
          '   '                                  |
          """)
  void text_is_text_and_nothing_that_can_run(String file, @Nullable FileType type) {
    assertThat(FileType.of(file.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Optional.ofNullable(type));
  }

  @Test
  void older_text_is_text_and_bytes_are_not() {
    assertThat(FileType.of("Åsa".getBytes(Charset.forName("windows-1252"))))
        .contains(FileType.TEXT);
    assertThat(FileType.of(new byte[] {'M', 'Z', (byte) 0x90, 0})).isEmpty();
    assertThat(FileType.of(new byte[0])).isEmpty();
  }

  @Test
  void word_is_what_has_the_parts_of_word_and_no_macros() throws IOException {
    assertThat(FileType.of(zip("[Content_Types].xml", "word/document.xml")))
        .contains(FileType.WORD);
    assertThat(FileType.of(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
        .isEmpty();
    assertThat(FileType.of(zip("[Content_Types].xml", "xl/workbook.xml"))).isEmpty();
    assertThat(FileType.of(Arrays.copyOf(zip("word/document.xml"), 20))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          brev.pdf               | brev.pdf
          ../../etc/passwd       | passwd
          C:\\Users\\Kim\\brev.pdf | brev.pdf
          a<b>"c".pdf            | a_b__c_.pdf
          ..hidden               | _hidden
          /                      | _
          """)
  void a_name_is_a_name_and_no_way(String sent, String kept) {
    assertThat(FileName.of(new MockMultipartFile("file", sent, null, new byte[1]))).isEqualTo(kept);
  }
}
