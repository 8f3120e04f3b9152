package se.vagval.casework;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casework.store.InquiryStore;

/// The door to inquiries for other modules: what an unclear cause waits for.
@Component
public class Inquiries {

  private final InquiryStore store;

  Inquiries(InquiryStore store) {
    this.store = store;
  }

  @Transactional(readOnly = true)
  public Optional<OpenInquiry> open(CaseId caseId) {
    return store.open(caseId);
  }
}
