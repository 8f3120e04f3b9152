package se.vagval.demo.fill;

import java.nio.charset.StandardCharsets;

/// The proof of every result in the demonstration: a page that says that it is made up.
@SuppressWarnings("ArrayRecordComponent") // never compared
record Evidence(byte[] pdf) {

  static Evidence made() {
    var text = "BT /F1 16 Tf 72 720 Td (Pahittat intyg ur demon. A made-up certificate.) Tj ET";
    var objects =
        new String[] {
          "<</Type/Catalog/Pages 2 0 R>>",
          "<</Type/Pages/Kids[3 0 R]/Count 1>>",
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
              + "/Resources<</Font<</F1 5 0 R>>>>>>",
          "<</Length " + text.length() + ">>stream\n" + text + "\nendstream",
          "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
        };
    var file = new StringBuilder("%PDF-1.4\n");
    var table = new StringBuilder("0000000000 65535 f \n");
    for (var at = 0; at < objects.length; at++) {
      table.append("%010d 00000 n \n".formatted(file.length()));
      file.append("%d 0 obj%s endobj%n".formatted(at + 1, objects[at]).replace("\r\n", "\n"));
    }
    var start = file.length();
    file.append("xref\n0 6\n").append(table);
    file.append("trailer<</Size 6/Root 1 0 R>>\nstartxref\n").append(start).append("\n%%EOF\n");
    return new Evidence(file.toString().getBytes(StandardCharsets.US_ASCII));
  }
}
