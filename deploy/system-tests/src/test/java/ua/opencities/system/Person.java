package ua.opencities.system;

/** The demonstration's accounts. */
public enum Person {
  ADMIN("admin", true),
  FEES("fees", true),
  OBSERVER("observer", true),
  ZHOVKVA("zhovkva", false),
  DEPUTY("deputy", false),
  DROHOBYCH("drohobych", false),
  KANIV("kaniv", false);

  public static final String PASSWORD = "demo-vidkryti-mista";
  private final String name;
  private final boolean ofTheOffice;

  Person(String name, boolean ofTheOffice) {
    this.name = name;
    this.ofTheOffice = ofTheOffice;
  }

  public String email() {
    return name + "@demo.opencities.example";
  }

  /** Where the person's portal begins, after the address of the platform. */
  public String portal() {
    return ofTheOffice ? "/admin" : "";
  }
}
