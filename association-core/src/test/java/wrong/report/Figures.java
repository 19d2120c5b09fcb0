package wrong.report;

record Figures(wrong.fee.OpenStore rows) {}
