package wrong.shared;

record Word(wrong.fee.OpenStore above) {}
