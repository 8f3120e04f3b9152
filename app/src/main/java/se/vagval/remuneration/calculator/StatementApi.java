package se.vagval.remuneration.calculator;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Machines;
import se.vagval.access.Permission;
import se.vagval.remuneration.Calculator;
import se.vagval.remuneration.Calculator.Answer;

/// The statement for other systems. It knows only what it is handed, so that anybody may ask,
/// unless the setting `vagval.api.open-statements` is false: then a token with the scope is needed.
@Controller
class StatementApi {

  private static final Locale SWEDISH = Locale.of("sv");
  private static final int DRAINED = 32 * 1024 * 1024;

  private static final String SCOPE = "statement:compute";

  private final Access access;
  private final Machines machines;
  private final boolean open;

  StatementApi(
      Access access, Machines machines, @Value("${vagval.api.open-statements:true}") boolean open) {
    this.access = access;
    this.machines = machines;
    this.open = open;
  }

  @PostMapping("/api/v1/remuneration/statements")
  ResponseEntity<byte[]> calculate(
      Actor actor,
      HttpServletRequest request,
      @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false, defaultValue = "sv")
          String languages)
      throws IOException {
    access.require(actor, Permission.READ_PUBLIC);
    if (!open) {
      machines.require(request, SCOPE);
    }
    return written(answer(request, language(languages)));
  }

  private static Answer answer(HttpServletRequest request, Locale language) throws IOException {
    if (!isJson(request.getContentType())) {
      return Calculator.notJson(language);
    }
    try (var body = request.getInputStream()) {
      var json = body.readNBytes(Calculator.MOST + 1);
      if (json.length > Calculator.MOST) {
        drain(body);
        return Calculator.tooLarge(language);
      }
      return Calculator.one(json, language);
    }
  }

  /// Takes in a moderate rest, so that the sender gets to read the answer.
  private static void drain(InputStream body) throws IOException {
    var left = DRAINED;
    var buffer = new byte[64 * 1024];
    for (int got = body.read(buffer); got > 0 && left > 0; got = body.read(buffer)) {
      left -= got;
    }
  }

  private static boolean isJson(@org.jspecify.annotations.Nullable String type) {
    try {
      return type != null
          && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(MediaType.parseMediaType(type));
    } catch (InvalidMediaTypeException _) {
      return false;
    }
  }

  private static Locale language(String languages) {
    try {
      var wished = Locale.LanguageRange.parse(languages);
      return Optional.ofNullable(Locale.lookup(wished, List.of(SWEDISH, Locale.ENGLISH)))
          .orElse(SWEDISH);
    } catch (IllegalArgumentException _) {
      return SWEDISH;
    }
  }

  private static ResponseEntity<byte[]> written(Answer answer) {
    return switch (answer) {
      case Answer.Result(var tree) ->
          ResponseEntity.ok()
              .contentType(MediaType.APPLICATION_JSON)
              .body(Calculator.written(tree));
      case Answer.Problem(var tree, var status) ->
          ResponseEntity.status(status)
              .contentType(MediaType.APPLICATION_PROBLEM_JSON)
              .body(Calculator.written(tree));
    };
  }
}
