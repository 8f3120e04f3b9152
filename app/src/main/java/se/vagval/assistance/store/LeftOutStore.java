package se.vagval.assistance.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.model.Register.Fault;
import se.vagval.assistance.model.RowFault;

/// Which lines of an imported file were left out, and why.
@Repository
public class LeftOutStore {

  private final JdbcClient database;

  LeftOutStore(JdbcClient database) {
    this.database = database;
  }

  public void add(ImportId id, List<Fault> faults) {
    database
        .sql(
            """
            insert into assistance.left_out (import_id, line, why)
            select :import, line, why from unnest(:lines, :whys) as r (line, why)
            """)
        .param("import", id.value())
        .param("lines", faults.stream().map(Fault::line).toArray(Integer[]::new))
        .param("whys", faults.stream().map(fault -> fault.why().name()).toArray(String[]::new))
        .update();
  }

  /// By line, so many from there on.
  public List<Fault> of(ImportId id, int from, int most) {
    return database
        .sql(
            """
            select line, why from assistance.left_out where import_id = :id
            order by line offset :from limit :most
            """)
        .param("id", id.value())
        .param("from", from)
        .param("most", most)
        .query((row, n) -> new Fault(row.getInt("line"), RowFault.valueOf(row.getString("why"))))
        .list();
  }
}
