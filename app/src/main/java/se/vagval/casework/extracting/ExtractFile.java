package se.vagval.casework.extracting;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import se.vagval.audit.LogLine;
import se.vagval.casework.model.Extract;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// The extract as a file that other programs read: tables by their names with their rows as the
/// database has them, and then the log. It is written piece by piece, since documents are large and
/// the log is long.
final class ExtractFile implements AutoCloseable {

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private final JsonGenerator json =
      JsonMapper.shared().writerWithDefaultPrettyPrinter().createGenerator(file);

  ExtractFile(Extract extract, LocalDate made) {
    json.writeStartObject();
    json.writeStringProperty("made", made.toString());
    json.writeObjectPropertyStart("tables");
    extract.parts().forEach(part -> json.writePOJOProperty(part.table(), part.rows()));
    json.writeEndObject();
    json.writeArrayPropertyStart("log");
  }

  void add(LogLine line) {
    json.writeStartObject();
    json.writeStringProperty("day", line.day().toString());
    json.writeStringProperty("role", line.role().name());
    json.writeStringProperty("place", line.place());
    json.writeStringProperty("act", line.act().name());
    json.writeStringProperty("what", line.what());
    json.writeNumberProperty("times", line.times());
    json.writeEndObject();
  }

  /// All of it; nothing is added after that.
  byte[] written() {
    json.writeEndArray();
    json.writeEndObject();
    close();
    return file.toByteArray();
  }

  @Override
  public void close() {
    json.close();
  }
}
