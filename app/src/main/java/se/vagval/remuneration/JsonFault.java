package se.vagval.remuneration;

import se.vagval.kernel.MessageKey;

/// What can be wrong with what was handed in before it is looked at as a statement.
enum JsonFault implements MessageKey {
  MEMBER_TWICE,
  TOO_LARGE,
  NOT_JSON_BY_ITS_TYPE;

  @Override
  public String word() {
    return "remuneration.json." + MessageKey.super.word();
  }

  @Override
  public String bundle() {
    return "messages.remuneration";
  }
}
