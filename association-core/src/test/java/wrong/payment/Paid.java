package wrong.payment;

public record Paid(wrong.fee.OpenStore invoice) {}
