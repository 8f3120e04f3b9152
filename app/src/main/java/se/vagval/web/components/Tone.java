package se.vagval.web.components;

/// How a tag or a notice is coloured. The words carry the meaning, never the tone alone.
public enum Tone {
  PLAIN("plain"),
  BRAND("brand"),
  WAITING("waiting"),
  PROBLEM("problem"),
  QUIET("quiet");

  private final String look;

  Tone(String look) {
    this.look = look;
  }

  public String look() {
    return look;
  }
}
