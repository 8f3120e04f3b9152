package se.vagval.access;

/// Relations that a list is filtered by too, so that it holds what could be opened, one by one, and
/// nothing else.
public interface ListedRelations<T extends Target> extends Relations<T> {

  /// The relation as an SQL condition on a row of the thing's own table. Where the relation holds
  /// for nothing of this kind it is `false`. It says the same as [#between], which a test compares.
  ///
  /// @param row the alias of the row in the statement
  /// @param asker what the parameters of whoever asks are called
  String where(Relation relation, String row, AskerInSql asker);
}
