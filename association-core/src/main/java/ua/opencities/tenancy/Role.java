package ua.opencities.tenancy;

/**
 * What a person may do, granted with a beginning and an end. The first three are the association's.
 */
public enum Role {
  /** Everything in the association's office, people and roles included. */
  ADMINISTRATOR,
  /** Tariffs, invoices, payments. */
  FEE_OFFICER,
  /** Reads everything of the association, changes nothing. */
  OBSERVER,
  /** The council's clerk: drafts programmes, records acts, takes papers and invoices. */
  CLERK,
  /** A deputy or head: reads what concerns the own council. */
  READER;

  /** Names for {@code @RolesAllowed}, which takes only constants. */
  public static final class Named {
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    public static final String FEE_OFFICER = "FEE_OFFICER";
    public static final String OBSERVER = "OBSERVER";
    public static final String CLERK = "CLERK";
    public static final String READER = "READER";

    private Named() {}
  }

  public boolean isOfTheAssociation() {
    return this == ADMINISTRATOR || this == FEE_OFFICER || this == OBSERVER;
  }
}
