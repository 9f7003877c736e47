package app.puntuale.interest;

import java.util.List;

/// The rates that the user has added to the shipped ones.
public interface UserRates {

    /// In the order of their first day.
    List<UserRate> all();

    void add(UserRate rate);
}
