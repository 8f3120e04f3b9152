package se.vagval.demo.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import se.vagval.demo.AtExit;
import se.vagval.demo.DemoFolder;
import se.vagval.demo.LeftoverServer;
import se.vagval.demo.OwnDatabase;

/// The PostgreSQL that comes with the benchmark. It is built to be small, not to be fast.
final class OwnServer implements MeasuredServer {

  private static final String LOADED = "loaded";

  private final DemoFolder folder;
  private final String mark;
  private final OwnDatabase database;

  private OwnServer(DemoFolder folder, String mark, OwnDatabase database) {
    this.folder = folder;
    this.mark = mark;
    this.database = database;
  }

  /// @param mark of what is to be loaded: data with another are thrown away
  /// @param fresh throw away what is loaded in any case
  static OwnServer start(DemoFolder folder, String mark, boolean fresh) {
    if (LeftoverServer.stop(folder.data())) {
      System.out.println("Stopped the database that an earlier benchmark left running.");
    }
    if (fresh || !isLoaded(folder, mark)) {
      folder.empty();
    }
    var programs = Path.of(System.getProperty("vagval.demo.programs", ".build/postgresql"));
    var kept = new OwnDatabase.Kept(folder.data().toAbsolutePath(), programs.toAbsolutePath());
    var database = OwnDatabase.start(Optional.of(kept));
    new AtExit().add(database::close);
    return new OwnServer(folder, mark, database);
  }

  private static boolean isLoaded(DemoFolder folder, String mark) {
    return folder.read(LOADED).filter(mark::equals).isPresent();
  }

  @Override
  public boolean isLoaded() {
    return isLoaded(folder, mark);
  }

  @Override
  public void markLoaded() {
    folder.write(LOADED, mark);
  }

  @Override
  public String[] settings() {
    return database.settings();
  }

  @Override
  public Connection asSuperuser() throws SQLException {
    return database.asSuperuser();
  }

  @Override
  public void close() {
    database.close();
  }
}
