package ua.opencities.fee.addressee;

/** A person or an office of a council; there need be no account. */
public record InvoiceAddressee(String name, String address) {}
