package app.puntuale.desktop.mail;

import app.puntuale.mail.Message;

/// A message of the book with the name of its customer.
record Entry(Message message, String customer) {}
