package se.vagval.access.store;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;

/// Names of staff. A participant's name is not an account's to give: whoever they are is told by
/// the module that knows whether they are protected.
@Repository
public class AccountNameStore {

  private final JdbcClient database;

  AccountNameStore(JdbcClient database) {
    this.database = database;
  }

  public Map<AccountId, String> names(Collection<AccountId> accounts) {
    return database
        .sql("select id, name from access.account where id = any(:ids) and person_id is null")
        .param("ids", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
        .query((row, n) ->
            Map.entry(new AccountId(row.getObject("id", UUID.class)), row.getString("name")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  public void rename(UUID person, String name) {
    database
        .sql("update access.account set name = :name where person_id = :person")
        .param("name", name)
        .param("person", person)
        .update();
  }
}
