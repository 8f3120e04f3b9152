package se.vagval.access.session;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.IndexResolver;
import org.springframework.session.Session;
import se.vagval.access.SignedIn;
import tools.jackson.databind.json.JsonMapper;

/// What a session holds is written as JSON and read back as who signed in, or as words. Nothing
/// else is ever built from what the table holds.
final class WrittenAsJson implements IndexResolver<Session> {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private WrittenAsJson() {}

  static IndexResolver<Session> owner() {
    return new WrittenAsJson();
  }

  static ConversionService conversion() {
    var conversion = new GenericConversionService();
    conversion.addConverter(Object.class, byte[].class, WrittenAsJson::bytes);
    conversion.addConverter(byte[].class, Object.class, WrittenAsJson::read);
    return conversion;
  }

  private static byte[] bytes(Object value) {
    if (!(value instanceof SignedIn || value instanceof String)) {
      throw new IllegalArgumentException("a session holds no " + value.getClass());
    }
    return JSON.writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
  }

  private static Object read(byte[] bytes) {
    var kind = bytes[0] == (byte) '"' ? String.class : SignedIn.class;
    return JSON.readValue(bytes, kind);
  }

  @Override
  public Map<String, String> resolveIndexesFor(Session session) {
    return session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn
        ? Map.of(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, signedIn.owner())
        : Map.of();
  }
}
