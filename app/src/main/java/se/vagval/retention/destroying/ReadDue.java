package se.vagval.retention.destroying;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.retention.model.Waiting;
import se.vagval.retention.store.DestructionStore;
import se.vagval.retention.store.FoundStore;

/// The dry run as it is read, with what the looks found and the lists made before.
@Component
public class ReadDue {

  /// @param lists made before, newest first
  public record Read(FindDue.Found found, Waiting waiting, List<DestructionStore.Row> lists) {}

  private final FindDue findDue;
  private final FoundStore looks;
  private final DestructionStore destructions;

  ReadDue(FindDue findDue, FoundStore looks, DestructionStore destructions) {
    this.findDue = findDue;
    this.looks = looks;
    this.destructions = destructions;
  }

  @Transactional
  Read handle(Actor reader) {
    return new Read(findDue.read(reader), looks.waiting(), destructions.all());
  }
}
