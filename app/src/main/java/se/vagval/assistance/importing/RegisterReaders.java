package se.vagval.assistance.importing;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.assistance.model.RegisterKind;

/// Finds what is of its own with a register.
@Component
class RegisterReaders {

  private final List<RegisterReader<?>> all;

  RegisterReaders(List<RegisterReader<?>> all) {
    this.all = all;
  }

  RegisterReader<?> of(RegisterKind kind) {
    return all.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }
}
