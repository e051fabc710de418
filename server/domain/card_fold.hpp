#pragma once

#include "protocol/cpp/event.hpp"

/// What an event makes of one card: the card's half of Board::apply (B3, B4). Pure; whether the event fits, and the
/// lists that lead to the card, are the board's business.
namespace puffin::domain {

protocol::Card added_card(const protocol::Event& event, const protocol::CardAdded& added);
protocol::Card imported_card(const protocol::Event& event, const protocol::CardImported& imported);

void fold(protocol::Card& card, const protocol::Event& event, const protocol::CardEdited& edited);
void fold(protocol::Card& card, const protocol::Event& event, const protocol::CardMoved& moved);
void fold(protocol::Card& card, const protocol::Event& event, const protocol::CardArchived& archived);
void fold(protocol::Card& card, const protocol::Event& event, const protocol::CardRestored& restored);
void fold(protocol::Card& card, const protocol::Event& event, const protocol::CardBlocked& blocked);
void fold(protocol::Card& card, const protocol::Event& event, const protocol::CommentAdded& added);
void fold(protocol::Card& card, const protocol::Event& event, const protocol::AgreementWithdrawn& withdrawn);
void fold(protocol::Card& card, const protocol::Event& event, const protocol::BlockerEdited& edited);
void fold(protocol::Card& card, const protocol::Event& event, const protocol::CommentAnswered& answered);
void fold(protocol::Card& card, const protocol::Event& event, const protocol::CommentTakenBack& taken);
void fold(protocol::Card& card, const protocol::Event& event, const protocol::CardThanked& thanked);
void fold(protocol::Card& card, const protocol::Event& event, const protocol::ThanksTakenBack& taken);

}  // namespace puffin::domain
