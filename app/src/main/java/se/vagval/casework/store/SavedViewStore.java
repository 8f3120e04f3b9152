package se.vagval.casework.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.casework.SavedViewId;
import se.vagval.casework.model.SavedView;

/// The lists that members of staff have kept, each their own.
@Repository
public class SavedViewStore {

  private final JdbcClient database;

  SavedViewStore(JdbcClient database) {
    this.database = database;
  }

  public List<SavedView> of(AccountId account) {
    return database
        .sql(
            """
            select id, name, query from casework.saved_view where account_id = :account order by name, id
            """)
        .param("account", account.value())
        .query((row, n) ->
            new SavedView(
                new SavedViewId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("query")))
        .list();
  }

  /// A name that is kept already gets the new list.
  public void keep(AccountId account, SavedView view) {
    database
        .sql(
            """
            insert into casework.saved_view (id, account_id, name, query) values (:id, :account, :name, :query)
            on conflict (municipality, account_id, name) do update set query = excluded.query
            """)
        .param("id", view.id().value())
        .param("account", account.value())
        .param("name", view.name())
        .param("query", view.query())
        .update();
  }

  /// Somebody else's stays, and is as if it were not there.
  public boolean remove(AccountId account, SavedViewId id) {
    return database
            .sql("delete from casework.saved_view where id = :id and account_id = :account")
            .param("id", id.value())
            .param("account", account.value())
            .update()
        == 1;
  }
}
