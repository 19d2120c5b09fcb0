package ua.opencities.council.contact;

/** What a council is asked about at an address. */
public enum ContactFunction {
  RECEPTION,
  HEAD,
  /** Invoices, payments, acts of reconciliation. */
  FINANCE,
  /** Programmes and decisions. */
  DOCUMENTS,
  TOOLS,
  PRESS
}
