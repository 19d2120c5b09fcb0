package ua.opencities.fee.number;

import java.util.Optional;
import java.util.stream.Stream;

/** The series of the office's papers on fees, as {@link GiveNumber} knows them by code. */
public enum Series {
  INVOICE("invoice"),
  CORRECTIVE_INVOICE("corrective-invoice"),
  WRITE_OFF("write-off"),
  REFUND("refund"),
  WRITE_OFF_REVERSAL("write-off-reversal"),
  REFUND_REVERSAL("refund-reversal"),
  RECONCILIATION_ACT("reconciliation-act");

  private final String code;

  Series(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  static Optional<Series> of(String code) {
    return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
  }
}
