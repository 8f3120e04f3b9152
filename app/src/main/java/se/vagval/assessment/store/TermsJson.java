package se.vagval.assessment.store;

import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The terms of a check as they are kept with it.
@Component
public class TermsJson {

  private final JsonMapper mapper;

  TermsJson(JsonMapper mapper) {
    this.mapper = mapper;
  }

  public String write(Map<String, Object> terms) {
    return mapper.writeValueAsString(terms);
  }
}
