package se.vagval.retention.store;

import java.util.Objects;
import org.springframework.stereotype.Repository;
import se.vagval.retention.model.Settings;
import tools.jackson.databind.json.JsonMapper;

/// The keeping times with their legal sources, as `retention/settings.json` has them.
@Repository
public class SettingsFile {

  private static final String FILE = "/retention/settings.json";

  private final Settings settings;

  SettingsFile() {
    var file = Objects.requireNonNull(SettingsFile.class.getResourceAsStream(FILE), FILE);
    this.settings = JsonMapper.shared().readValue(file, Settings.class);
  }

  public Settings read() {
    return settings;
  }
}
