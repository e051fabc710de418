export const selectedMark: string = "נבחר";
export const selectMenuText: string = "לבחור";
export const selectCardsText: string = "לבחור כרטיסים";
