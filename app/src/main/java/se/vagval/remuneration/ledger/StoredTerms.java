package se.vagval.remuneration.ledger;

import se.vagval.assessment.Voucher;
import se.vagval.remuneration.model.TermsTree;
import tools.jackson.databind.json.JsonMapper;

/// Reads the terms that a check carries.
public final class StoredTerms {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private StoredTerms() {}

  public static TermsTree.Outcome of(Voucher voucher) {
    return TermsTree.of(MAPPER.readValue(voucher.terms(), Object.class));
  }
}
