package ua.opencities.fee.run.line;

public enum LineState {
  READY("l.invoice_id is null and l.hindrance is null"),
  HINDERED("l.hindrance is not null"),
  ISSUED("l.invoice_id is not null");

  final String condition;

  LineState(String condition) {
    this.condition = condition;
  }
}
